using EmbeddedInCaseManagement.Advice;
using EmbeddedInCaseManagement.Referrals;

// The application reads its settings, and finds its folder of packs, where it is installed.
var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = args, ContentRootPath = AppContext.BaseDirectory });
builder.Services.AddProblemDetails();
builder.Services.AddSingleton<ReferralStore>();
builder.Services.AddRapidReview().BindConfiguration("RapidReview");

var app = builder.Build();
app.MapReferrals();
app.MapAdvice();
app.Run();
