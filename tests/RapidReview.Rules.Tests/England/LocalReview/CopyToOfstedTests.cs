using RapidReview.Cases;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.LocalReview;

public class CopyToOfstedTests() : CopyTests("local-review.copy-to-ofsted", Body.Ofsted, "Ofsted");
