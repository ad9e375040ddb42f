package replaydesk.notification.delivery;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import replaydesk.events.catalogue.CaseEvent;
import replaydesk.events.catalogue.FeedbackRequested;
import replaydesk.events.catalogue.NotificationDelivered;
import replaydesk.events.catalogue.NotificationEvent;
import replaydesk.events.catalogue.NotificationFailed;
import replaydesk.kit.stage.FoldedCase;
import replaydesk.kit.stage.JudgedRecord;
import replaydesk.notification.evolution.AskedMail;
import replaydesk.notification.evolution.Evolution;
import replaydesk.notification.evolution.NotificationCase;
import replaydesk.notification.notice.Audience;
import replaydesk.notification.notice.Language;
import replaydesk.notification.notice.Notice;

/**
 * The deliveries that a batch asks for or withdraws, and the outcomes that it brings: a pure function of its cases,
 * which does not depend on how the log is cut into batches.
 */
final class Asked {

    final List<Delivery> deliveries = new ArrayList<>();
    final Map<UUID, String> outcomes = new HashMap<>();
    final Set<UUID> withdrawn = new HashSet<>();

    static Asked in(List<FoldedCase<NotificationCase>> cases, NotificationCase unknown) {
        var asked = new Asked();
        for (var folded : cases) {
            var state = folded.before() == null ? unknown : folded.before();
            for (var record : folded.records()) {
                if (record.event() != null) {
                    var before = state;
                    state = Evolution.evolve(state, record.fact());
                    asked.withdraw(record, before, state);
                    asked.read(record, state);
                }
            }
        }
        return asked;
    }

    private void read(JudgedRecord record, NotificationCase state) {
        var caseId = record.headers().subject();
        switch (record.event()) {
            case NotificationDelivered told -> outcomes.put(id(caseId, told.about(), told.notice()), "DELIVERED");
            case NotificationFailed told -> outcomes.put(id(caseId, told.about(), told.notice()), "FAILED");
            case CaseEvent event -> AskedMail.by(event, state)
                    .forEach(mail -> deliveries.add(delivery(record, mail, state)));
        }
    }

    /** Withdraws the mail that would hand the case to the vendor, once nothing is to be passed on any more. */
    private void withdraw(JudgedRecord record, NotificationCase before, NotificationCase state) {
        var handedOver = before.others().handedOver();
        if (handedOver != null && state.others().handedOver() == null
                && !(record.event() instanceof NotificationEvent)) {
            withdrawn.add(Delivery.idOf(record.headers().subject(), handedOver, Audience.VENDOR));
        }
    }

    private static UUID id(UUID caseId, UUID about, String notice) {
        return Delivery.idOf(caseId, about, Notice.audienceOf(notice));
    }

    private static Delivery delivery(JudgedRecord record, AskedMail mail, NotificationCase state) {
        var caseId = record.headers().subject();
        var about = record.headers().id();
        boolean toRequester = mail.notice().audience() == Audience.REQUESTER;
        return new Delivery(Delivery.idOf(caseId, about, mail.notice().audience()), caseId, about, mail.notice(),
                mail.recipient(), toRequester ? language(record.event(), state) : Language.EN, record.partition(),
                record.offset(), state.registered(), state.completed(), mail.quoted(),
                toRequester ? null : record.headers().actor(), record.recordedAt(), false, false);
    }

    private static Language language(CaseEvent event, NotificationCase state) {
        return event instanceof FeedbackRequested asked
                ? Language.firstOf(asked.language(), state.preferred(), state.language())
                : Language.firstOf(state.preferred(), state.language());
    }
}
