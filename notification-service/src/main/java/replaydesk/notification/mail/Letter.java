package replaydesk.notification.mail;

import java.util.List;
import replaydesk.notification.notice.Language;

/**
 * A mail before it is written.
 *
 * @param to      addresses, as somebody gave them
 * @param content what its template may use
 */
record Letter(List<String> to, Language language, Object content) {
}
