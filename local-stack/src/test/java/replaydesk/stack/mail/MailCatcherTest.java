package replaydesk.stack.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Message;
import jakarta.mail.Transport;
import jakarta.mail.internet.MimeMessage;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class MailCatcherTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-01T12:00:00Z"), ZoneOffset.UTC);

    @Test
    void a_mail_to_anybody_is_caught_and_shown() throws Exception {
        try (MailCatcher catcher = new MailCatcher(free(), free(), CLOCK).start()) {
            send(catcher, "rita@acme.example", "Ärende 1 <registrerat>");
            send(catcher, "gustav@globex.example", "Обращение 2");

            JsonNode mails = new ObjectMapper().readTree(get(catcher.uri().resolve("/api/messages")).body());
            assertThat(mails).hasSize(2);
            assertThat(mails.get(0).path("recipient").asText()).isEqualTo("gustav@globex.example");
            assertThat(mails.get(0).path("subject").asText()).isEqualTo("Обращение 2");
            assertThat(mails.get(1).path("receivedAt").asText()).isEqualTo("2026-03-01T12:00:00Z");
            assertThat(get(catcher.uri()).body()).contains("Ärende 1 &lt;registrerat&gt;");
            assertThat(get(catcher.uri().resolve("/messages/1")).body()).contains("Body of Ärende 1");
            assertThat(get(catcher.uri().resolve("/messages/3")).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void the_last_thousand_are_kept() {
        Inbox inbox = new Inbox();
        for (int i = 0; i < 1_005; i++) {
            inbox.add(id -> new CaughtMail(id, CLOCK.instant(), "", "", "", "", "", ""));
        }

        assertThat(inbox.all()).hasSize(1_000);
        assertThat(inbox.all().getFirst().id()).isEqualTo(1_005);
        assertThat(inbox.find(5)).isEmpty();
        assertThat(inbox.find(6)).isPresent();
    }

    private static void send(MailCatcher catcher, String to, String subject) throws Exception {
        ServerSetup setup = new ServerSetup(catcher.smtpPort(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
        MimeMessage mail = new MimeMessage(GreenMailUtil.getSession(setup));
        mail.setFrom("desk@replaydesk.example");
        mail.setRecipients(Message.RecipientType.TO, to);
        mail.setSubject(subject, "UTF-8");
        mail.setText("Body of " + subject, "UTF-8");
        Transport.send(mail);
    }

    private static HttpResponse<String> get(URI uri) throws Exception {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString());
        }
    }

    private static int free() throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
