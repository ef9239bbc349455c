using RapidReview.Cases;
using RapidReview.Rules.Tests.Support;

namespace RapidReview.Rules.Tests.England.LocalReview;

public class CopyToPanelTests() : CopyTests("local-review.copy-to-panel", Body.Panel, "the national Panel");
