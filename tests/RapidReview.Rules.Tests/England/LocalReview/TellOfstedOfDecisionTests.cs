using RapidReview.Cases;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.LocalReview;

public class TellOfstedOfDecisionTests() : TellTests("local-review.tell-ofsted", Body.Ofsted, "Ofsted");
