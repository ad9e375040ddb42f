package replaydesk.events.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MailAddressTest {

    @Test
    void anInternationalDomainIsWrittenAsMailServersKnowIt() {
        assertThat(MailAddress.of("rita@bücher.example").orElseThrow()).hasToString("rita@xn--bcher-kva.example");
        assertThat(MailAddress.of(" Rita@почта.рф ").orElseThrow()).hasToString("Rita@xn--80a1acny.xn--p1ai");
    }

    @Test
    void theSameMailboxIsTheSameHoweverItIsWritten() {
        assertThat(List.of("Rita@BÜCHER.example", "rita@xn--bcher-kva.EXAMPLE", "RITA@bücher.example"))
                .extracting(text -> MailAddress.of(text).orElseThrow().normalised())
                .containsOnly("rita@xn--bcher-kva.example");
    }

    @Test
    void ordinaryAddressesStayAsTheyAre() {
        assertThat(List.of("a@b", "rita+printer@mail.acme.example", "o'neil_x@acme-it.example", "a.b.c@acme.example"))
                .allSatisfy(text -> assertThat(MailAddress.of(text).orElseThrow()).hasToString(text));
    }

    @Test
    void whatNoServerTakesIsNoAddress() {
        assertThat(List.of("", " ", "rita", "@acme.example", "rita@", "\"f g\"@acme.example", "f g@acme.example",
                "åsa@acme.example",
                ".rita@acme.example", "ri..ta@acme.example", "rita@acme..example", "rita@acme.example.",
                "rita@ac me.example",
                "rita@-acme.example", "rita@[127.0.0.1]", "rita@127.0.0.1", "rita@acme_x.example",
                "rita@acme.example\r\nBcc: x@y.example",
                "rita@" + "a".repeat(64) + ".example", "r".repeat(65) + "@acme.example", "Rita <rita@acme.example>",
                "rita@acme.example,sven@acme.example", "r@" + "ä".repeat(300) + ".example",
                "r@" + "a.".repeat(130) + "example"))
                .allSatisfy(text -> assertThat(MailAddress.of(text)).as(text).isEmpty());
    }
}
