package replaydesk.notification.mail;

import io.quarkus.qute.Engine;
import jakarta.inject.Singleton;
import replaydesk.notification.notice.Language;
import replaydesk.notification.notice.Notice;

/**
 * The mails' templates, version 1: one file for each notice and language, with the subject in the first line and the
 * text after it.
 */
@Singleton
public class Templates {

    /** A mail's subject and text. */
    record Written(String subject, String text) {
    }

    private final Engine engine;

    Templates(Engine engine) {
        this.engine = engine;
    }

    /** Writes a mail with the content that its template declares. */
    Written write(Notice notice, Language language, Object content) {
        var name = "mail/v" + notice.template().version() + "/" + language.tag() + "/" + notice.key() + ".txt";
        var template = engine.getTemplate(name);
        if (template == null) {
            throw new IllegalStateException("There is no template " + name);
        }
        var lines = template.data("mail", content).render().strip().split("\n", 2);
        return new Written(lines[0].strip(), lines[1].strip() + "\n");
    }
}
