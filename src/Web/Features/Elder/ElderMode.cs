namespace LincangHousekeeping.Web.Features.Elder;

/// <summary>The larger, plainer display, remembered in a cookie. A cached page has to vary by it.</summary>
public static class ElderMode
{
    public const string Cookie = "elder";

    public static bool IsElder(this HttpRequest request) => request.Cookies[Cookie] == "1";
}
