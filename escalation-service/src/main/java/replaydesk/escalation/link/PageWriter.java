package replaydesk.escalation.link;

import static org.apache.commons.text.StringEscapeUtils.escapeXml11;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Writes pages as HTML without scripts. They work in any browser, and what is said in a case can only be read. */
public final class PageWriter {

    /** Allows nothing but the page's own style and forms; nobody frames it, and its address goes nowhere. */
    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; "
            + "frame-ancestors 'none'; base-uri 'none'";

    private static final String STYLE = """
            body{font:1.05rem/1.5 system-ui,sans-serif;max-width:40rem;margin:2rem auto;padding:0 1rem;color:#1b1b1b}
            p,li{white-space:pre-line;overflow-wrap:anywhere}
            form{margin:1.5rem 0;padding:1rem;border:1px solid #ccc;border-radius:.5rem}
            textarea{width:100%;box-sizing:border-box;font:inherit}
            button{font:inherit;padding:.6rem 1.2rem;margin-top:.6rem;cursor:pointer}
            """;

    private PageWriter() {
    }

    /** Answers with the page. */
    public static Response answer(int status, Page page) {
        return Response.status(status).type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8")).entity(html(page))
                .header(HttpHeaders.CONTENT_LANGUAGE, page.language()).header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header("Content-Security-Policy", POLICY).header("Referrer-Policy", "no-referrer")
                .header("X-Content-Type-Options", "nosniff").header("X-Robots-Tag", "noindex").build();
    }

    static String html(Page page) {
        var html = new StringBuilder("<!doctype html>\n<html lang=\"").append(escapeXml11(page.language()))
                .append("\">\n<head><meta charset=\"utf-8\">")
                .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>")
                .append(escapeXml11(page.title())).append("</title>\n<style>\n").append(STYLE)
                .append("</style></head>\n<body>\n<h1>").append(escapeXml11(page.title())).append("</h1>\n");
        page.paragraphs().forEach(text -> element(html, "p", text));
        if (!page.list().isEmpty()) {
            html.append("<ol>\n");
            page.list().forEach(text -> element(html, "li", text));
            html.append("</ol>\n");
        }
        page.notes().forEach(text -> element(html, "p", text));
        page.choices().forEach(choice -> form(html, choice));
        return html.append("</body>\n</html>\n").toString();
    }

    private static void element(StringBuilder html, String name, String text) {
        html.append('<').append(name).append('>').append(escapeXml11(text)).append("</").append(name).append(">\n");
    }

    private static void form(StringBuilder html, Page.Choice choice) {
        html.append("<form method=\"post\" action=\"").append(escapeXml11(choice.action())).append("\">\n");
        if (choice.remark() != null) {
            html.append("<label>").append(escapeXml11(choice.remark()))
                    .append("<textarea name=\"reason\" rows=\"4\" maxlength=\"5000\"></textarea></label>\n");
        }
        html.append("<button type=\"submit\"");
        if (choice.slot() != null) {
            html.append(" name=\"slot\" value=\"").append(choice.slot()).append('"');
        }
        html.append('>').append(escapeXml11(choice.label())).append("</button>\n</form>\n");
    }
}
