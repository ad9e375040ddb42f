package replaydesk.escalation.solution;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.escalation.evolution.Proposal.Judged;
import replaydesk.escalation.link.Opened;
import replaydesk.escalation.link.Page;
import replaydesk.escalation.link.PageTexts;
import replaydesk.events.value.Attachment;
import replaydesk.kit.stage.Life;

/**
 * What the link of a solution asks: whether it helped (R17).
 *
 * @param number    number of the case
 * @param text      absent where the steps say it all
 * @param fixWanted true for a workaround that leaves the fix to be found
 */
@Schema(requiredProperties = {"number", "state", "steps", "files", "fixWanted"})
public record SolutionQuestion(String number, State state, String text, List<String> steps, List<String> files,
        boolean fixWanted) {

    /** How the question stands. */
    @Schema(name = "SolutionQuestionState")
    public enum State {
        OPEN,
        ACCEPTED,
        REJECTED,
        /** Another solution stands, or none does since the case was reopened. */
        REPLACED,
        /** The case has ended. */
        OVER
    }

    /** Returns the question of the link as the case stands. */
    static SolutionQuestion of(Opened opened, List<SolutionsView.Try> tries) {
        var asked = tries.stream().filter(one -> opened.about().equals(one.id())).findFirst();
        return new SolutionQuestion(opened.view().identity().number(), state(opened),
                asked.map(SolutionsView.Try::text).orElse(null), asked.map(SolutionsView.Try::steps).orElse(List.of()),
                asked.map(SolutionsView.Try::attachments).orElse(List.of()).stream().map(Attachment::name).toList(),
                asked.map(SolutionsView.Try::fixWanted).orElse(false));
    }

    private static State state(Opened opened) {
        EscalationCase state = opened.view().state();
        var standing = state.proposals().standing();
        if (state.life() != Life.OPEN) {
            return State.OVER;
        }
        if (standing == null || !opened.about().equals(standing.id())) {
            return State.REPLACED;
        }
        boolean own = opened.view().identity().requester().equals(standing.word());
        return switch (standing.judged()) {
            case NOT_YET -> State.OPEN;
            case ACCEPTED -> own ? State.ACCEPTED : State.OPEN;
            case REJECTED -> State.REJECTED;
        };
    }

    Page page(PageTexts texts, String token) {
        var standing = "solution." + state.name().toLowerCase(Locale.ROOT);
        var title = texts.say(state == State.OPEN ? "solution.title" : standing + ".title");
        return switch (state) {
            case OPEN -> page(texts, title, null, List.of(
                    new Page.Choice(token + "/acceptance", texts.say("solution.yes"), texts.say("solution.yes.remark")),
                    rejection(texts, token)));
            case ACCEPTED -> page(texts, title, texts.say(standing + ".text"), List.of(rejection(texts, token)));
            case REJECTED, REPLACED, OVER -> new Page(texts.language(), title,
                    List.of(texts.say("case", number), texts.say(standing + ".text")),
                    List.of(), List.of(), List.of());
        };
    }

    private Page page(PageTexts texts, String title, String before, List<Page.Choice> choices) {
        var paragraphs = Stream.of(texts.say("case", number), before, text)
                .filter(Objects::nonNull).toList();
        var notes = Stream.of(
                files.isEmpty() ? null : texts.say("solution.files", String.join(", ", files)),
                fixWanted ? texts.say("solution.fix") : null).filter(Objects::nonNull).toList();
        return new Page(texts.language(), title, paragraphs, steps, notes, choices);
    }

    private static Page.Choice rejection(PageTexts texts, String token) {
        return new Page.Choice(token + "/rejection", texts.say("solution.no"), texts.say("solution.no.remark"));
    }
}
