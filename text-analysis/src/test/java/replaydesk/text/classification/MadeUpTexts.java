package replaydesk.text.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts made up by chance from a few words of each subject and many that all have: what a model has to find. */
final class MadeUpTexts {

    private record Subject(String label, String language, List<String> words, List<String> around) {
    }

    private static final List<String> ENGLISH =
            List.of("hello", "please", "help", "since", "morning", "office", "again",
                    "colleague", "today", "thanks");
    private static final List<String> RUSSIAN = List.of("здравствуйте", "пожалуйста", "помогите", "утра", "офисе",
            "снова", "коллега", "сегодня", "спасибо", "срочно");
    private static final List<String> SWEDISH = List.of("hej", "hjälp", "morse", "kontoret", "igen", "kollega", "idag",
            "tack", "snarast", "gärna");
    private static final List<Subject> SUBJECTS = List.of(
            new Subject("printing", "en", List.of("printer", "paper", "toner", "prints", "cartridge"), ENGLISH),
            new Subject("access", "en", List.of("password", "login", "account", "locked", "expired"), ENGLISH),
            new Subject("printing", "ru", List.of("принтер", "бумага", "печатает", "картридж", "застряла"), RUSSIAN),
            new Subject("access", "ru", List.of("пароль", "вход", "учетная", "заблокирована", "забыл"), RUSSIAN),
            new Subject("network", "sv", List.of("nätverket", "wifi", "uppkopplingen", "router", "kabel"), SWEDISH));

    private MadeUpTexts() {
    }

    static List<LabelledText> of(int number, long seed) {
        var random = new Random(seed);
        var texts = new ArrayList<LabelledText>();
        for (int i = 0; i < number; i++) {
            var subject = SUBJECTS.get(random.nextInt(SUBJECTS.size()));
            var words = new ArrayList<String>();
            for (int word = 0; word < 8; word++) {
                var from = word < 2 ? subject.words() : subject.around();
                words.add(from.get(random.nextInt(from.size())));
            }
            texts.add(new LabelledText(String.join(" ", words), subject.language(), subject.label()));
        }
        return texts;
    }
}
