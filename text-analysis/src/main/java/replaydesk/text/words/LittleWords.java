package replaydesk.text.words;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.ru.RussianAnalyzer;
import org.apache.lucene.analysis.sv.SwedishAnalyzer;

/** Words such as "and" and "the", which say nothing of what a text is about: Lucene's for English, Russian, Swedish. */
final class LittleWords {

    private static final Set<String> ALL = all();

    private LittleWords() {
    }

    /** Tells whether a word, as {@link Folding} leaves it, is one of them in any of the languages. */
    static boolean has(String word) {
        return ALL.contains(word);
    }

    private static Set<String> all() {
        var all = new HashSet<String>();
        for (var words : List.of(EnglishAnalyzer.getDefaultStopSet(), RussianAnalyzer.getDefaultStopSet(),
                SwedishAnalyzer.getDefaultStopSet())) {
            for (Object word : (CharArraySet) words) {
                all.add(Folding.fold(new String((char[]) word)));
            }
        }
        return Set.copyOf(all);
    }
}
