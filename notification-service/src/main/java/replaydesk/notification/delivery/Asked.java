package replaydesk.notification.delivery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.FeedbackRequested;
import replaydesk.events.catalogue.InformationRequestExtended;
import replaydesk.events.catalogue.InformationRequestReminded;
import replaydesk.events.catalogue.InformationRequestWithdrawn;
import replaydesk.events.catalogue.NotificationDelivered;
import replaydesk.events.catalogue.NotificationFailed;
import replaydesk.kit.stage.FoldedCase;
import replaydesk.kit.stage.JudgedRecord;
import replaydesk.notification.evolution.Evolution;
import replaydesk.notification.evolution.NotificationCase;
import replaydesk.notification.notice.Language;
import replaydesk.notification.notice.Notice;

/**
 * The deliveries that a batch asks for, and the outcomes that it brings: a pure function of its cases, which does not
 * depend on how the log is cut into batches.
 */
final class Asked {

    final List<Delivery> deliveries = new ArrayList<>();
    final Map<UUID, String> outcomes = new HashMap<>();

    static Asked in(List<FoldedCase<NotificationCase>> cases, NotificationCase unknown) {
        var asked = new Asked();
        for (var folded : cases) {
            var state = folded.before() == null ? unknown : folded.before();
            for (var record : folded.records()) {
                if (record.event() != null) {
                    state = Evolution.evolve(state, record.fact());
                    asked.read(record, state);
                }
            }
        }
        return asked;
    }

    private void read(JudgedRecord record, NotificationCase state) {
        var caseId = record.headers().subject();
        switch (record.event()) {
            case NotificationDelivered told -> outcomes.put(Delivery.idOf(caseId, told.about()), "DELIVERED");
            case NotificationFailed told -> outcomes.put(Delivery.idOf(caseId, told.about()), "FAILED");
            case CaseEvent event when state.tells() -> Notice.of(event)
                    .ifPresent(notice -> deliveries.add(delivery(record, notice, state)));
            case CaseEvent _ -> {
            }
        }
    }

    private static Delivery delivery(JudgedRecord record, Notice notice, NotificationCase state) {
        var caseId = record.headers().subject();
        var about = record.headers().id();
        return new Delivery(Delivery.idOf(caseId, about), caseId, about, notice, state.recipient(),
                language(record.event(), state), record.partition(), record.offset(), state.registered(),
                state.completed(), quoted(record.event(), state), record.recordedAt());
    }

    private static Long quoted(CaseEvent event, NotificationCase state) {
        return switch (event) {
            case InformationRequestReminded e -> state.asking(e.requestId());
            case InformationRequestExtended e -> state.asking(e.requestId());
            case InformationRequestWithdrawn e -> state.asking(e.requestId());
            default -> null;
        };
    }

    private static Language language(CaseEvent event, NotificationCase state) {
        return event instanceof FeedbackRequested asked
                ? Language.firstOf(asked.language(), state.preferred(), state.language())
                : Language.firstOf(state.preferred(), state.language());
    }
}
