package replaydesk.events.catalogue;

import static replaydesk.events.catalogue.GoldenEvents.at;
import static replaydesk.events.catalogue.GoldenEvents.id;
import static replaydesk.events.catalogue.GoldenEvents.ref;

import java.math.BigDecimal;
import java.util.List;
import replaydesk.events.value.ChargeLine;
import replaydesk.events.value.ClosureCode;
import replaydesk.events.value.ClosureObstacle;
import replaydesk.events.value.FollowUpReason;
import replaydesk.events.value.Money;

/** Samples of closure's and feedback's events. */
final class GoldenClosing {

    private GoldenClosing() {
    }

    static List<CaseEvent> samples() {
        return List.of(
                new ClosureScheduled(id(90), at("2026-03-27T08:00:00Z")),
                new ClosureReminded(at("2026-03-27T08:00:00Z"), at("2026-03-24T08:00:00Z"), at("2026-03-24T08:00:01Z")),
                new ClosureCancelled(ClosureObstacle.REQUESTER_WROTE, id(91)),
                new CaseClosed(ClosureCode.SOLVED_WITH_WORKAROUND, "Печатает как изображение", "Föråldrad drivrutin", 2,
                        false, true, null,
                        at("2026-03-27T08:00:00Z"), at("2026-03-27T08:00:00.500Z")),
                new CaseReopened("Опять кракозябры", id(14), "rita"),
                new ChargesStated(ref("agreement", "acme-per-call", 4),
                        List.of(new ChargeLine("visit-hour", new BigDecimal("1.25"), "hour",
                                new Money(new BigDecimal("96.00"), "EUR"), new Money(new BigDecimal("120.00"), "EUR"))),
                        new Money(new BigDecimal("120.00"), "EUR")),
                new FeedbackRequested(ref("survey", "after-closing", 1), "ru", id(95), at("2026-04-10T08:00:00Z")),
                new FeedbackReminded(id(95), at("2026-04-03T08:00:00Z"), at("2026-04-03T08:00:03Z")),
                new FeedbackExpired(id(95), at("2026-04-10T08:00:00Z"), at("2026-04-10T08:00:00Z")),
                new FeedbackGiven(id(95), 4, 9, 2, "Быстро и вежливо, спасибо!", "En knapp för testutskrift vore bra"),
                new FollowUpRaised(FollowUpReason.LOW_SCORE, "lena"));
    }
}
