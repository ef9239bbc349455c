using RapidReview.Cases;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.LocalReview;

public class TellPanelOfDecisionTests() : TellTests("local-review.tell-panel", Body.Panel, "the national Panel");
