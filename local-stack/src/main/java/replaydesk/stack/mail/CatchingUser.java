package replaydesk.stack.mail;

import com.icegreen.greenmail.mail.MovingMessage;
import com.icegreen.greenmail.user.GreenMailUser;
import jakarta.mail.internet.MimeMessage;
import java.util.function.Consumer;

/** A recipient who exists because somebody wrote to them. Puts their mail into the inbox and keeps it nowhere else. */
record CatchingUser(String email, Consumer<MimeMessage> inbox) implements GreenMailUser {
    @Override
    public void deliver(MovingMessage message) {
        deliver(message.getMessage());
    }

    @Override
    public void deliver(MimeMessage message) {
        inbox.accept(message);
    }

    @Override
    public String getEmail() {
        return email;
    }

    @Override
    public String getLogin() {
        return email;
    }

    @Override
    public String getQualifiedMailboxName() {
        return email;
    }

    @Override
    public String getPassword() {
        return "";
    }

    @Override
    public void setPassword(String password) {
        throw new UnsupportedOperationException("A caught recipient has no password");
    }

    @Override
    public void authenticate(String password) {
        throw new UnsupportedOperationException("A caught recipient does not log in");
    }

    @Override
    public void create() {
        // Nothing to create: there is no mailbox.
    }

    @Override
    public void delete() {
        // Nothing to delete: there is no mailbox.
    }
}
