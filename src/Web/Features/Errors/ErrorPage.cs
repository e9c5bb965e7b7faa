namespace LincangHousekeeping.Web.Features.Errors;

/// <summary>What happened, what to do next, and the number under which the log knows this request.</summary>
public sealed record ErrorPage(string Title, string Happened, string Next, string Reference)
{
    public static ErrorPage Of(int code, string reference)
    {
        var (title, happened, next) = code switch
        {
            400 => ("没有看懂这个请求", "提交的内容不完整，或者页面打开得太久，已经失效。", "请返回上一页，刷新后重新提交。"),
            403 => ("您不能查看这一页", "这一页只对负责它的人员开放，您现在的账号没有权限。", "如果您认为应当可以查看，请联系本单位的管理员。"),
            404 => ("没有找到这一页", "网址可能写错了，或者这一页已经不在了。", "请核对网址，或者从首页重新查找。"),
            409 => ("内容刚刚被别人改过", "您打开这一页以后，另一位工作人员先保存了修改。您的修改没有覆盖对方的内容。", "请返回上一页，刷新后查看最新内容，再决定是否修改。"),
            413 => ("文件太大了", "提交的文件超过了允许的大小，没有保存。", "请返回上一页，换一个小一些的文件，或者分几次提交。"),
            422 => ("内容没有通过检查", "提交的内容有错误，没有保存。", "请返回上一页，改正后重新提交。"),
            429 => ("操作太频繁了", "短时间内的请求太多，系统暂停了一会儿。", "请等一分钟后再试。已经提交成功的内容不会丢失。"),
            503 => ("系统暂时忙不过来", "后台数据库暂时没有响应，这次操作没有完成。", "请几分钟后再试。如果正在填写表单，请返回上一页，内容还在。"),
            >= 500 => ("系统出错了", "这是系统的问题，不是您的操作问题。我们已经记录下来。", "请稍后再试。如果一直出错，请把下面的编号告诉我们。"),
            _ => ("这个请求没有完成", "系统不支持这种操作。", "请返回上一页，或者从首页重新开始。"),
        };

        return new ErrorPage(title, happened, next, reference);
    }
}
