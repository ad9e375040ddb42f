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
        var order = once(texts);
        Collections.shuffle(order, new Random(seed));
        return cut(order, share);
    }

    /**
     * Keeps the last texts to test with, as a model meets texts that came after those that it was learnt from. Of equal
     * texts the first one is taken.
     *
     * @param ordered the texts in the order of their time
     * @param share   the share of the texts to test with
     */
    public static Split ofLast(List<LabelledText> ordered, double share) {
        return cut(once(ordered).reversed(), share);
    }

    private static Split cut(List<LabelledText> order, double share) {
        int tested = (int) Math.round(order.size() * share);
        return new Split(List.copyOf(order.subList(tested, order.size())), List.copyOf(order.subList(0, tested)));
    }

    private static List<LabelledText> once(List<LabelledText> texts) {
        var once = new LinkedHashMap<String, LabelledText>();
        texts.forEach(text -> once.putIfAbsent(text.text(), text));
        return new ArrayList<>(once.values());
    }
}
