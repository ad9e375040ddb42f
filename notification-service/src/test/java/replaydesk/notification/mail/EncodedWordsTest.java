package replaydesk.notification.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.internet.MimeUtility;
import java.util.List;
import org.junit.jupiter.api.Test;

class EncodedWordsTest {

    @Test
    void whatIsEncodedReadsAsItWasWritten() throws Exception {
        for (var text : List.of("Принтер молчит", "Printer on 🔥 fire", "🔥".repeat(200), "aå𝔸".repeat(100),
                "=?UTF-8?B?eA==?=", " å ", "é")) {
            var header = EncodedWords.of(text);
            assertThat(MimeUtility.decodeText(MimeUtility.unfold(header))).isEqualTo(text);
            assertThat(("Subject: " + header).split("\r\n"))
                    .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(76).isASCII());
            for (var word : header.split("\r\n ")) {
                assertThat(MimeUtility.decodeText(word)).as("whole characters").doesNotContain("\uFFFD");
            }
        }
    }

    @Test
    void plainTextStaysAsItIs() {
        assertThat(EncodedWords.of("Printer on fire?")).isEqualTo("Printer on fire?");
    }
}
