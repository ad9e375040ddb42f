package replaydesk.escalation.link;

import java.util.List;

/**
 * A page that a browser shows to whoever opens a link. Everything in it is plain text.
 *
 * @param language   BCP 47
 * @param paragraphs said first
 * @param list       said after them, as numbered items
 * @param notes      said after the list
 * @param choices    what can be answered; empty when there is nothing to answer any more
 */
public record Page(String language, String title, List<String> paragraphs, List<String> list, List<String> notes,
        List<Choice> choices) {

    /**
     * An answer that can be given.
     *
     * @param action path below the page's to post to
     * @param label  what the button says
     * @param remark what the remark's field says; null when none can be given
     * @param slot   number of the time that it chooses; null when it chooses none
     */
    public record Choice(String action, String label, String remark, Integer slot) {

        /** Creates an answer that chooses no time. */
        public Choice(String action, String label, String remark) {
            this(action, label, remark, null);
        }
    }

    public Page {
        paragraphs = List.copyOf(paragraphs);
        list = List.copyOf(list);
        notes = List.copyOf(notes);
        choices = List.copyOf(choices);
    }
}
