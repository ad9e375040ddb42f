package replaydesk.escalation.vendor;

import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.escalation.evolution.VendorCase;
import replaydesk.escalation.link.Opened;
import replaydesk.escalation.link.Page;
import replaydesk.escalation.link.PageTexts;
import replaydesk.kit.stage.Life;

/**
 * What the link of a consent asks: whether a vendor may be involved (R19).
 *
 * @param number   number of the case
 * @param vendor   what the requester calls the vendor
 * @param passedOn what would be passed on, as the requester was told
 */
@Schema(requiredProperties = {"number", "state"})
public record ConsentQuestion(String number, State state, String vendor, String passedOn) {

    /** How the question stands. */
    @Schema(name = "ConsentQuestionState")
    public enum State {
        OPEN,
        GIVEN,
        REFUSED,
        /** The vendor has the case; consent can still be withdrawn. */
        HANDED_OVER,
        /** Withdrawn after the hand-over: the desk calls the case back. */
        WITHDRAWN,
        /** Another consent was asked since, or the vendor has returned the case. */
        REPLACED,
        /** The case has ended. */
        OVER
    }

    /**
     * Returns the question of the link as the case stands.
     *
     * @param passedOn what was asked last
     */
    static ConsentQuestion of(Opened opened, String passedOn) {
        var state = opened.view().state();
        var standing = state(opened, state.vendor());
        boolean told = standing != State.REPLACED && standing != State.OVER;
        return new ConsentQuestion(opened.view().identity().number(), standing,
                !told ? null : state.vendor().name() == null ? state.vendor().key() : state.vendor().name(),
                told && passedOn != null ? passedOn : "");
    }

    private static State state(Opened opened, VendorCase vendor) {
        if (opened.view().state().life() != Life.OPEN) {
            return State.OVER;
        }
        if (vendor.standing() == null || vendor.consent() == null || !opened.about().equals(vendor.consent().id())) {
            return State.REPLACED;
        }
        return switch (vendor.standing()) {
            case CONSENT_ASKED -> State.OPEN;
            case CONSENT_GIVEN -> State.GIVEN;
            case CONSENT_REFUSED -> State.REFUSED;
            case AT_WORK -> State.HANDED_OVER;
            case CONSENT_WITHDRAWN -> State.WITHDRAWN;
            case RETURNED -> State.REPLACED;
        };
    }

    Page page(PageTexts texts, String token) {
        var name = "consent." + state.name().toLowerCase(Locale.ROOT);
        var title = texts.say(name + ".title");
        var about = texts.say("case", number);
        return switch (state) {
            case OPEN -> new Page(texts.language(), title, List.of(about, texts.say(name + ".text", vendor), passedOn),
                    List.of(), List.of(texts.say("consent.before")), List.of(
                            new Page.Choice(token + "/giving", texts.say("consent.yes"), null),
                            refusal(texts, token, "consent.no")));
            case GIVEN, HANDED_OVER ->
                    asked(texts, title, about, name, List.of(refusal(texts, token, "consent.withdraw")));
            case REFUSED -> asked(texts, title, about, name,
                    List.of(new Page.Choice(token + "/giving", texts.say("consent.yes"), null)));
            case WITHDRAWN -> asked(texts, title, about, name, List.of());
            case REPLACED, OVER -> new Page(texts.language(), title, List.of(about, texts.say(name + ".text")),
                    List.of(), List.of(), List.of());
        };
    }

    private Page asked(PageTexts texts, String title, String about, String name, List<Page.Choice> choices) {
        return new Page(texts.language(), title, List.of(about, texts.say(name + ".text", vendor), passedOn), List.of(),
                List.of(), choices);
    }

    private static Page.Choice refusal(PageTexts texts, String token, String label) {
        return new Page.Choice(token + "/refusal", texts.say(label), texts.say("consent.no.remark"));
    }
}
