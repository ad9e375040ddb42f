package replaydesk.notification.mail;

import io.vertx.ext.mail.SMTPException;
import java.util.List;
import replaydesk.notification.attempt.Result;

/** What the failure to send a mail means for trying it again. */
final class MailFailures {

    /** A greeting, a login or a sender that is refused is for an operator to mend; these are the mail's own. */
    private static final List<String> OF_THE_MAIL =
            List.of("recipient address not accepted", "DATA command not accepted", "sending data failed");

    private MailFailures() {
    }

    /** A permanent reply to the mail itself (RFC 5321, 4.2.1) is final; whatever else failed may go well later. */
    static Result result(Throwable failure) {
        var why = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        return failure instanceof SMTPException reply && reply.isPermanent() && OF_THE_MAIL.stream().anyMatch(why::startsWith)
                ? new Result.Refused(why) : new Result.Failed(why);
    }
}
