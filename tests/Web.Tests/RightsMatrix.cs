using LincangHousekeeping.Application.Common;
using LincangHousekeeping.TestKit;

namespace LincangHousekeeping.Web.Tests;

[Flags]
public enum Who
{
    Nobody = 0,
    Public = 1,
    Clerk = 2,
    Commerce = 4,
    Market = 8,
    Civil = 16,
    Human = 32,
    Administrator = 64,
    Officers = Commerce | Market | Civil | Human,
    SignedIn = Clerk | Officers | Administrator,
    Anyone = Public | SignedIn,
}

/// <summary>Who may enter where. The one table of rights; <see cref="RightsMatrixTests"/> holds the site to it.</summary>
public static class RightsMatrix
{
    public static IReadOnlyList<(Who Who, Person? Person)> Everybody { get; } =
    [
        (Who.Public, null),
        (Who.Clerk, Person.Clerk()),
        (Who.Commerce, Person.Officer(Department.Commerce, "530902")),
        (Who.Market, Person.Officer(Department.MarketRegulation, "530902")),
        (Who.Civil, Person.Officer(Department.CivilAffairs, "530902")),
        (Who.Human, Person.Officer(Department.HumanResources, "530902")),
        (Who.Administrator, Person.Administrator()),
    ];

    public static IReadOnlyDictionary<string, Who> Rows { get; } = new Dictionary<string, Who>
    {
        ["GET /"] = Who.Anyone,
        ["GET /elder"] = Who.Anyone,
        ["GET /error/{code:int:range(400,599)}"] = Who.Anyone,

        ["GET /style"] = Who.Anyone,
        ["POST /style"] = Who.Anyone,
        ["GET /style/workspace"] = Who.Anyone,
        ["GET /style/failure"] = Who.Anyone,

        ["GET /accounts/sign-in"] = Who.Anyone,
        ["POST /accounts/sign-in"] = Who.Anyone,
        ["GET /accounts/sign-up"] = Who.Anyone,
        ["POST /accounts/sign-up"] = Who.Anyone,
        ["POST /accounts/sign-out"] = Who.SignedIn,
        ["GET /accounts"] = Who.Administrator,
        ["GET /accounts/new"] = Who.Administrator,
        ["POST /accounts/new"] = Who.Administrator,

        ["GET /desk"] = Who.SignedIn,
        ["GET /files/{id:guid}"] = Who.SignedIn,

        ["GET /registrations"] = Who.Clerk,
        ["GET /registrations/edit"] = Who.Clerk,
        ["POST /registrations/edit"] = Who.Clerk,
        ["GET /registrations/papers"] = Who.Clerk,
        ["POST /registrations/papers"] = Who.Clerk,
        ["GET /registrations/submit"] = Who.Clerk,
        ["POST /registrations/submit"] = Who.Clerk,

        ["GET /firms"] = Who.Anyone,
        ["GET /firms/{code}"] = Who.Anyone,
        ["GET /firms/{code}/reviews"] = Who.Anyone,
        ["GET /firms/{code}/why"] = Who.Anyone,
        ["GET /firms/{code}/score.json"] = Who.Anyone,
        ["GET /credit"] = Who.Anyone,

        ["GET /complaints/new"] = Who.Anyone,
        ["POST /complaints/new"] = Who.Anyone,
        ["GET /complaints/received"] = Who.Anyone,
        ["GET /complaints/follow"] = Who.Anyone,
        ["POST /complaints/follow"] = Who.Anyone,
        ["POST /complaints/leave"] = Who.Anyone,
        ["GET /complaint-desk"] = Who.Officers,
        ["GET /complaint-desk/{id:guid}"] = Who.Officers,
        ["GET /complaint-desk/{id:guid}/accept"] = Who.Officers,
        ["POST /complaint-desk/{id:guid}/accept"] = Who.Officers,
        ["GET /complaint-desk/{id:guid}/refuse"] = Who.Officers,
        ["POST /complaint-desk/{id:guid}/refuse"] = Who.Officers,
        ["GET /complaint-desk/{id:guid}/decide"] = Who.Officers,
        ["POST /complaint-desk/{id:guid}/decide"] = Who.Officers,
        ["GET /complaint-desk/{id:guid}/reveal"] = Who.Officers,
        ["POST /complaint-desk/{id:guid}/reveal"] = Who.Officers,
        ["GET /firm-complaints"] = Who.Clerk,
        ["GET /firm-complaints/{id:guid}"] = Who.Clerk,
        ["POST /firm-complaints/{id:guid}"] = Who.Clerk,

        ["GET /registration-desk"] = Who.Commerce | Who.Market,
        ["GET /registration-desk/{id:guid}"] = Who.Commerce | Who.Market,
        ["GET /registration-desk/{id:guid}/decide"] = Who.Commerce,
        ["POST /registration-desk/{id:guid}/decide"] = Who.Commerce,
        ["GET /registration-desk/{id:guid}/standing"] = Who.Market,
        ["POST /registration-desk/{id:guid}/standing"] = Who.Market,

        ["GET /workers"] = Who.Clerk,
        ["POST /workers/find"] = Who.Clerk,
        ["GET /workers/new"] = Who.Clerk,
        ["POST /workers/new"] = Who.Clerk,
        ["GET /workers/{id:guid}"] = Who.Clerk,
        ["GET /workers/{id:guid}/leave"] = Who.Clerk,
        ["POST /workers/{id:guid}/leave"] = Who.Clerk,
        ["GET /workers/import"] = Who.Clerk,
        ["POST /workers/import"] = Who.Clerk,
        ["GET /workers/import/template"] = Who.Clerk,
        ["GET /workers/import/done"] = Who.Clerk,
        ["GET /certificates"] = Who.Clerk,
        ["GET /workers/{workerId:guid}/certificates/new"] = Who.Clerk,
        ["POST /workers/{workerId:guid}/certificates/new"] = Who.Clerk,
        ["GET /certificate-desk"] = Who.Human,
        ["GET /certificate-desk/{id:guid}"] = Who.Human,
        ["GET /certificate-desk/{id:guid}/holder"] = Who.Human,
        ["POST /certificate-desk/{id:guid}/holder"] = Who.Human,
        ["GET /certificate-desk/{id:guid}/decide"] = Who.Human,
        ["POST /certificate-desk/{id:guid}/decide"] = Who.Human,

        ["GET /contracts"] = Who.Clerk,
        ["GET /contracts/new"] = Who.Clerk,
        ["POST /contracts/new"] = Who.Clerk,
        ["GET /contracts/{id:guid}"] = Who.Clerk,
        ["POST /contracts/{id:guid}/visits"] = Who.Clerk,
        ["POST /contracts/{id:guid}/complete"] = Who.Clerk,
        ["GET /reviews/{token:maxlength(64)}"] = Who.Anyone,
        ["POST /reviews/{token:maxlength(64)}"] = Who.Anyone,
        ["GET /firm-reviews"] = Who.Clerk,
        ["GET /firm-reviews/{id:guid}/reply"] = Who.Clerk,
        ["POST /firm-reviews/{id:guid}/reply"] = Who.Clerk,
        ["GET /outbox"] = Who.Administrator,
    };
}
