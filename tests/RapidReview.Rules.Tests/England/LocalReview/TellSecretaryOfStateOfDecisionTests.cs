using RapidReview.Cases;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.LocalReview;

public class TellSecretaryOfStateOfDecisionTests() : TellTests("local-review.tell-secretary-of-state", Body.SecretaryOfState, "the Secretary of State");
