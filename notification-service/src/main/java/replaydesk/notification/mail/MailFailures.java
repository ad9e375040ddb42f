package replaydesk.notification.mail;

import io.vertx.ext.mail.SMTPException;
import java.util.List;
import replaydesk.notification.attempt.Result;

/** Decides by the failure to send a mail whether another attempt makes sense. */
final class MailFailures {

    /**
     * Beginnings of replies that concern the mail itself. A refused greeting, login or sender is a fault that an
     * operator has to mend.
     */
    private static final List<String> OF_THE_MAIL =
            List.of("recipient address not accepted", "DATA command not accepted", "sending data failed");

    private MailFailures() {
    }

    /**
     * Returns the result for a failure. A permanent reply to the mail itself (RFC 5321, 4.2.1) is final; after any
     * other failure another attempt may succeed.
     */
    static Result result(Throwable failure) {
        var why = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        return failure instanceof SMTPException reply && reply.isPermanent()
                && OF_THE_MAIL.stream().anyMatch(why::startsWith)
                        ? new Result.Refused(why) : new Result.Failed(why);
    }
}
