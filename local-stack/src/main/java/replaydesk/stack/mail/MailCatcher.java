package replaydesk.stack.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import java.net.URI;
import java.time.Clock;
import org.eclipse.angus.mail.util.MailStreamProvider;

/**
 * An SMTP server on the loopback address that accepts every mail and delivers none, with a page that shows the mails.
 * Runs in the launcher's own process.
 */
public final class MailCatcher implements AutoCloseable {

    /**
     * The property that names the stream provider. Without it, Jakarta Mail would search the class path at every mail,
     * which took half of the catcher's time.
     */
    private static final String STREAMS = "jakarta.mail.util.StreamProvider";

    private final Inbox inbox = new Inbox();
    private final GreenMail server;
    private final MailPage page;

    /** Creates a catcher on these ports; {@link #start()} opens them. */
    public MailCatcher(int smtpPort, int pagePort, Clock clock) {
        this.server = new GreenMail(new ServerSetup(smtpPort, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        this.page = new MailPage(pagePort, inbox);
        server.getUserManager().setMessageDeliveryHandler((message, recipient) -> new CatchingUser(recipient.getEmail(),
                mime -> inbox.add(id -> MailReader.read(id, clock.instant(), recipient.getEmail(), mime))));
    }

    public MailCatcher start() {
        System.setProperty(STREAMS, MailStreamProvider.class.getName());
        server.start();
        page.start();
        return this;
    }

    /** The mails caught, newest first. */
    public Inbox inbox() {
        return inbox;
    }

    public int smtpPort() {
        return server.getSmtp().getPort();
    }

    /** The address of the page. */
    public URI uri() {
        return page.uri();
    }

    @Override
    public void close() {
        page.close();
        server.stop();
    }
}
