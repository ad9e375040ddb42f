package replaydesk.bench.measure.log;

import java.util.random.RandomGenerator;

/** Generates texts of the kind and length that people write to a desk. */
final class SampleTexts {

    private static final String[] WORDS =
            ("the invoice client server report printer since update yesterday cannot open shows error "
                    + "after login mail is sent twice nobody in our office can reach it please help "
                    + "сервер не отвечает отчёт после обновления not working slow again screen password reset "
                    + "fungerar inte längre efter uppdateringen version 4.2 ORA-01555 timeout").split(" ");

    private SampleTexts() {
    }

    /** Returns a text of about so many characters. */
    static String of(RandomGenerator random, int characters) {
        var text = new StringBuilder(characters + 16);
        while (text.length() < characters) {
            text.append(text.isEmpty() ? "" : " ").append(WORDS[random.nextInt(WORDS.length)]);
        }
        return text.toString();
    }
}
