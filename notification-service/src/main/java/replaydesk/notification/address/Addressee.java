package replaydesk.notification.address;

import java.util.List;
import replaydesk.notification.notice.Language;

/**
 * To whom a mail goes.
 *
 * @param to      addresses, at least one
 * @param name    what they are called
 * @param absent  name of who is away, so that the substitute is written to as well; null if nobody is
 * @param standIn name of the substitute; null if nobody is away
 */
public record Addressee(List<String> to, String name, Language language, String absent, String standIn) {

    Addressee(String to, String name, Language language) {
        this(List.of(to), name, language, null, null);
    }
}
