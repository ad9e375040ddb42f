package replaydesk.text.classification;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;

/**
 * Texts to learn from, and others to test with. A text that occurs more than once is taken once, so that none of the
 * tested texts was learnt from.
 */
public record Split(List<LabelledText> training, List<LabelledText> test) {

    /**
     * Splits texts by chance.
     *
     * @param share the share of the texts to test with
     * @param seed  the same seed splits the same texts in the same way
     */
    public static Split of(List<LabelledText> texts, double share, long seed) {
        var once = new LinkedHashMap<String, LabelledText>();
        texts.forEach(text -> once.putIfAbsent(text.text(), text));
        var order = new ArrayList<>(once.values());
        Collections.shuffle(order, new Random(seed));
        int tested = (int) Math.round(order.size() * share);
        return new Split(List.copyOf(order.subList(tested, order.size())), List.copyOf(order.subList(0, tested)));
    }
}
