package replaydesk.stack.mail;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Collectors;

/** The catcher's pages as HTML. Escapes everything that came by mail, and shows an HTML part in a sandbox. */
final class MailHtml {
    private MailHtml() {
    }

    static String list(List<CaughtMail> mails) {
        String rows = mails.stream().map(MailHtml::row).collect(Collectors.joining("\n"));
        return page("Caught mail", "<h1>Caught mail</h1><p>" + mails.size()
                + " mails, newest first; the last 1,000 are kept. Nothing leaves this machine.</p>"
                + "<table><tr><th>Received</th><th>To</th><th>Subject</th></tr>" + rows + "</table>");
    }

    static String one(CaughtMail mail) {
        String html = mail.html().isEmpty() ? ""
                : "<iframe sandbox srcdoc=\"" + escape(mail.html()) + "\"></iframe>";
        return page(mail.subject(), "<p><a href=\"/\">All mail</a></p><h1>" + escape(mail.subject()) + "</h1><p>From "
                + escape(mail.from()) + "<br>To " + escape(mail.recipient()) + "<br>" + mail.receivedAt() + "</p><pre>"
                + escape(mail.text()) + "</pre>" + html
                + "<details><summary>Source</summary><pre>" + escape(mail.source()) + "</pre></details>");
    }

    static String unknown() {
        return page("No such mail",
                "<p>No such mail, or it is older than the last 1,000. <a href=\"/\">All mail</a></p>");
    }

    private static String row(CaughtMail mail) {
        return "<tr><td>" + mail.receivedAt().truncatedTo(ChronoUnit.SECONDS) + "</td><td>" + escape(mail.recipient())
                + "</td><td><a href=\"/messages/" + mail.id() + "\">" + escape(mail.subject().isEmpty() ? "(no subject)"
                        : mail.subject())
                + "</a></td></tr>";
    }

    private static String page(String title, String body) {
        return """
                <!doctype html><html lang="en"><meta charset="utf-8"><title>%s</title><style>
                body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem }
                table { border-collapse: collapse; width: 100%% } td, th { text-align: left; padding: .3rem .6rem;
                border-bottom: 1px solid #ddd }
                pre { white-space: pre-wrap; background: #f6f6f6; padding: 1rem } iframe { width: 100%%;
                height: 30rem; border: 1px solid #ddd }
                </style><body>%s</body></html>
                """.formatted(escape(title), body);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
