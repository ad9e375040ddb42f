package replaydesk.events.catalogue;

import static replaydesk.events.catalogue.GoldenEvents.at;
import static replaydesk.events.catalogue.GoldenEvents.id;
import static replaydesk.events.catalogue.GoldenEvents.ref;

import java.time.Duration;
import java.util.List;
import replaydesk.events.value.Channel;
import replaydesk.events.value.Metric;
import replaydesk.events.value.Target;
import replaydesk.events.value.TargetChange;

/** Samples of sla's and notification's events. */
final class GoldenService {

    private GoldenService() {
    }

    static List<CaseEvent> samples() {
        return List.of(
                new TargetsSet(ref("agreement", "acme-gold", 2), ref("calendar", "always", 1), ref("policy", "gold", 5),
                        List.of(new Target("first-response", Metric.FIRST_RESPONSE, at("2026-03-13T12:00:00Z"),
                                Duration.ofHours(4)),
                                new Target("resolution", Metric.RESOLUTION, at("2026-03-18T08:00:00Z"),
                                        Duration.ofHours(40)))),
                new ServiceLevelAssessed(List.of(
                        TargetChange.met("first-response", id(12), Duration.ofMinutes(95)),
                        TargetChange.paused("resolution", id(41), Duration.ofHours(38)),
                        TargetChange.resumed("resolution", id(42), Duration.ofHours(38), at("2026-03-19T10:00:00Z")),
                        TargetChange.warned("resolution", 75, at("2026-03-19T10:00:00Z"),
                                at("2026-03-19T00:00:00.010Z")),
                        TargetChange.breached("level-2", at("2026-03-15T08:00:00Z"), at("2026-03-15T08:00:01Z")),
                        TargetChange.withdrawn("vendor", id(43)))),
                new NotificationDelivered("case-registered", id(92), "rita", Channel.EMAIL,
                        ref("template", "case-registered", 1), "ru"),
                new NotificationFailed("case-closed", id(93), "gustav", Channel.EMAIL,
                        ref("template", "case-closed", 2), "sv", "550 5.1.1 brevlådan finns inte"));
    }
}
