package replaydesk.desk;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import replaydesk.stack.mail.CaughtMail;
import replaydesk.stack.mail.MailCatcher;
import replaydesk.testing.TestStack;
import replaydesk.testing.TestTokens;

/** Kafka, PostgreSQL, a mail server, and the private key with which the desk issues tokens itself. */
public class DeskStack extends TestStack {

    private static MailCatcher mail;

    @Override
    public Map<String, String> start() {
        var config = new HashMap<>(super.start());
        mail = new MailCatcher(0, 0, Clock.systemUTC()).start();
        config.put("quarkus.mailer.host", "127.0.0.1");
        config.put("quarkus.mailer.port", String.valueOf(mail.smtpPort()));
        config.put("replaydesk.gateway.tokens.private-key", TestTokens.privateKeyLocation());
        return config;
    }

    /** Returns the mails that went to this address, the first one first. */
    public static List<CaughtMail> mailsTo(String address) {
        return mail.inbox().all().reversed().stream().filter(one -> one.recipient().equals(address)).toList();
    }

    @Override
    public void stop() {
        mail.close();
        super.stop();
    }
}
