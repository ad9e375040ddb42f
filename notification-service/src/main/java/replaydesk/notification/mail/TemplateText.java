package replaydesk.notification.mail;

/** Brings values into the form in which templates use them. */
final class TemplateText {

    private TemplateText() {
    }

    /** Returns the text on one line, since a line break would end the header that it stands in. */
    static String oneLine(String text) {
        return orEmpty(text).replaceAll("\\p{Cntrl}+", " ");
    }

    static String orEmpty(String text) {
        return text == null ? "" : text.strip();
    }
}
