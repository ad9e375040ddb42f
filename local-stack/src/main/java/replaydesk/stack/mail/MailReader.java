package replaydesk.stack.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads those parts of a MIME message that the catcher shows. */
final class MailReader {
    private MailReader() {
    }

    static CaughtMail read(long id, Instant receivedAt, String recipient, MimeMessage message) {
        try {
            return new CaughtMail(id, receivedAt, from(message), recipient,
                    Optional.ofNullable(message.getSubject()).orElse(""),
                    first(message, "text/plain").orElse(""), first(message, "text/html").orElse(""), source(message));
        } catch (MessagingException | IOException e) {
            return new CaughtMail(id, receivedAt, "", recipient, "(unreadable: " + e.getMessage() + ")", "", "", "");
        }
    }

    private static String from(Message message) throws MessagingException {
        return Stream.ofNullable(message.getFrom()).flatMap(Arrays::stream).map(Object::toString)
                .collect(Collectors.joining(", "));
    }

    /** Finds the first part of the type, also within multiparts. */
    private static Optional<String> first(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return Optional.of(String.valueOf(part.getContent()));
        }
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                Optional<String> found = first(parts.getBodyPart(i), type);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static String source(MimeMessage message) throws MessagingException, IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        message.writeTo(bytes);
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
