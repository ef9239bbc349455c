using RapidReview.Cases;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.LocalReview;

public class CopyToSecretaryOfStateTests() : CopyTests("local-review.copy-to-secretary-of-state", Body.SecretaryOfState, "the Secretary of State");
