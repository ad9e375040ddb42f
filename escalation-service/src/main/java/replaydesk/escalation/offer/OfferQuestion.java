package replaydesk.escalation.offer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import replaydesk.escalation.evolution.ScheduledWork;
import replaydesk.escalation.evolution.WorkOffer;
import replaydesk.escalation.evolution.WorkOffer.Standing;
import replaydesk.escalation.link.Opened;
import replaydesk.escalation.link.Page;
import replaydesk.escalation.link.PageTexts;
import replaydesk.events.value.TimeSlot;
import replaydesk.events.value.WorkKind;
import replaydesk.kit.link.TimeInWords;
import replaydesk.kit.stage.Life;

/**
 * What the link of an offer asks: which time suits (R16).
 *
 * @param number   number of the case
 * @param timeZone the zone in which people speak of the times
 * @param slots    the times that are left; empty when nothing can be chosen
 * @param taken    true if other times of the offer are not free any more
 * @param chosen   the time of the work, as it was agreed on last; absent while none was chosen
 */
@Schema(requiredProperties = {"number", "state", "slots", "taken"})
public record OfferQuestion(String number, State state, WorkKind kind, String timeZone, List<OfferedSlot> slots,
        boolean taken, TimeSlot chosen) {

    /** How the question stands. */
    @Schema(name = "OfferQuestionState")
    public enum State {
        OPEN,
        /** All times are taken or past. */
        NONE_LEFT,
        EXPIRED,
        CHOSEN,
        /** The work that was chosen is over, or was called off. */
        PAST,
        /** Other times were offered since, or one was agreed on. */
        REPLACED,
        /** The case has ended. */
        OVER
    }

    /**
     * Returns the question of the link as the case stands.
     *
     * @param left the times of the offer that are left
     */
    static OfferQuestion of(Opened opened, List<OfferedSlot> left, Instant now) {
        var works = opened.view().state().works();
        var number = opened.view().identity().number();
        var work = works.find(opened.about());
        if (work.isPresent()) {
            return chosen(number, work.get(), opened.view().state().life());
        }
        var offer = works.offer();
        var state = state(opened, offer, left, now);
        return state == State.OPEN
                ? new OfferQuestion(number, state, offer.kind(), offer.timeZone(), left,
                        left.size() < offer.slots().size(), null)
                : new OfferQuestion(number, state, null, null, List.of(), false, null);
    }

    private static OfferQuestion chosen(String number, ScheduledWork work, Life life) {
        var state = life != Life.OPEN ? State.OVER : work.isScheduled() ? State.CHOSEN : State.PAST;
        return new OfferQuestion(number, state, work.kind(), work.timeZone(), List.of(), false,
                state == State.CHOSEN ? new TimeSlot(work.from(), work.to()) : null);
    }

    private static State state(Opened opened, WorkOffer offer, List<OfferedSlot> left, Instant now) {
        if (opened.view().state().life() != Life.OPEN) {
            return State.OVER;
        }
        if (offer == null || !offer.id().equals(opened.about()) || offer.standing() != Standing.OPEN) {
            return State.REPLACED;
        }
        if (offer.expiredBy(now)) {
            return State.EXPIRED;
        }
        return left.isEmpty() ? State.NONE_LEFT : State.OPEN;
    }

    Page page(PageTexts texts, String token) {
        var name = "offer." + state.name().toLowerCase(Locale.ROOT);
        var said = new ArrayList<>(List.of(texts.say("case", number)));
        if (kind != null && (state == State.OPEN || state == State.CHOSEN)) {
            said.add(texts.say("offer.kind", texts.say("work." + kind.name())));
        }
        said.add(state == State.CHOSEN ? texts.say(name + ".text", words(chosen.from(), chosen.to(), texts))
                : texts.say(name + ".text"));
        if (taken) {
            said.add(texts.say("offer.taken"));
        }
        return new Page(texts.language(), texts.say(name + ".title"), said, List.of(), List.of(), slots.stream()
                .map(slot -> new Page.Choice(token + "/choice", words(slot.from(), slot.to(), texts), null,
                        slot.number()))
                .toList());
    }

    private String words(Instant from, Instant to, PageTexts texts) {
        return TimeInWords.of(from, to, timeZone, texts.language());
    }
}
