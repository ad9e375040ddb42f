package replaydesk.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.ext.mail.SMTPException;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import replaydesk.notification.attempt.Result;

class MailFailuresTest {

    private static Result after(String what, int code) {
        return MailFailures.result(new SMTPException(what, code, List.of(code + " as the server says"), false));
    }

    @Test
    void aPermanentReplyToTheMailItselfIsFinal() {
        assertThat(after("recipient address not accepted", 550)).isInstanceOf(Result.Refused.class);
        assertThat(after("sending data failed", 554)).isInstanceOf(Result.Refused.class);
        assertThat(after("DATA command not accepted", 552)).isInstanceOf(Result.Refused.class);
    }

    @Test
    void whatMayGoWellLaterIsTriedAgain() {
        assertThat(after("recipient address not accepted", 451)).isInstanceOf(Result.Failed.class);
        assertThat(after("got error response", 554)).isInstanceOf(Result.Failed.class);
        assertThat(after("AUTH PLAIN failed", 535)).isInstanceOf(Result.Failed.class);
        assertThat(after("sender address not accepted", 553)).isInstanceOf(Result.Failed.class);
        assertThat(MailFailures.result(new IOException())).isEqualTo(new Result.Failed("IOException"));
    }
}
