package replaydesk.triage.checklist;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A checklist of a case: one that fits it, or that somebody began.
 *
 * @param version the version to answer: the one that was begun, else the one in force
 * @param newer   the version in force, where an earlier one was begun; absent otherwise
 * @param names   by language
 * @param answers so far, in the order of the items
 * @param next    the item to answer next; absent when the checklist is done or takes no more answers
 * @param finding the latest finding; absent for none
 * @param offers  what the answers led to, each with the command that applies it
 */
@Schema(name = "CaseChecklist")
public record ChecklistView(String key, int version, Integer newer, Map<String, String> names, State state,
        List<GivenAnswer> answers, Item next, String finding, List<Offer> offers) {

    /** How far a checklist is answered. */
    @Schema(name = "ChecklistState")
    public enum State {
        /** It fits the case, and nobody began it. */
        OPEN,
        /** Somebody began it; anybody of the desk can go on. */
        BEGUN,
        /** It is answered to its end. */
        DONE,
        /** Somebody began it, and it was retired before its end: it takes no more answers. */
        RETIRED
    }

    /**
     * An answer.
     *
     * @param question by language; absent when the version is not there any more
     * @param by       who answered it, pseudonymous
     * @param event    the event that brought it
     */
    public record GivenAnswer(String item, Map<String, String> question, String answer, String by, Instant at,
            UUID event) {
    }

    /**
     * An item to answer.
     *
     * @param question by language
     * @param answer   kind of the answer: {@code choice}, {@code yes-no}, {@code text} or {@code number}
     * @param options  the answers to choose from; empty where the answer is free
     */
    @Schema(name = "ChecklistItem")
    public record Item(String key, Map<String, String> question, String answer, List<Choice> options) {
    }

    /**
     * An answer to choose.
     *
     * @param label by language
     */
    @Schema(name = "ChecklistChoice")
    public record Choice(String key, Map<String, String> label) {
    }
}
