package replaydesk.escalation;

import java.util.ArrayList;
import java.util.List;
import replaydesk.escalation.assignment.AutomaticAssignment;
import replaydesk.escalation.evolution.Consultation;
import replaydesk.escalation.evolution.EscalationCase;
import replaydesk.escalation.evolution.Suspension;
import replaydesk.escalation.evolution.VendorCase;
import replaydesk.events.catalogue.CaseAssigned;
import replaydesk.events.catalogue.CaseResumed;
import replaydesk.events.catalogue.ConsultationReminded;
import replaydesk.events.catalogue.VendorOverdue;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Life;
import replaydesk.kit.stage.Obligation;
import replaydesk.kit.stage.Work;

/**
 * The obligations of escalation: resume suspended work at the time given, find a specialist where the team does so by
 * itself, escalate by the rules that watch the case, remind of consultations, and note what is overdue at a vendor.
 */
final class Obligations {

    private Obligations() {
    }

    static List<Obligation> of(CaseView<EscalationCase> view) {
        var state = view.state();
        if (state.life() != Life.OPEN) {
            return List.of();
        }
        var obligations = new ArrayList<Obligation>();
        if (state.suspension() != null && state.suspension().until() != null) {
            obligations.add(resumption(state.suspension()));
        }
        var automatic = state.handling().automatic();
        if (automatic != null && state.handling().specialist() == null) {
            obligations.add(Obligation.byWork("assignment", automatic.event(),
                    new Work(AutomaticAssignment.KIND, CaseAssigned.class, List.of())).from(automatic.againAt()));
        }
        EscalationsByRule.of(state).forEach(obligations::add);
        state.consultations().open().stream().filter(Consultation::isToBeReminded).map(Obligations::reminder)
                .forEach(obligations::add);
        var vendor = state.vendor();
        if (vendor.isThere() && vendor.promise() != null && !vendor.overdue()) {
            obligations.add(overdue(vendor));
        }
        return obligations;
    }

    private static Obligation resumption(Suspension suspension) {
        return Obligation.at("resumption", suspension.event(), suspension.until(),
                detectedAt -> new CaseResumed(null, suspension.until(), detectedAt));
    }

    private static Obligation reminder(Consultation asked) {
        return Obligation.at("consultation-reminder", asked.event(), asked.remindAt(),
                detectedAt -> new ConsultationReminded(asked.id(), asked.remindAt(), detectedAt));
    }

    private static Obligation overdue(VendorCase vendor) {
        var promise = vendor.promise();
        return Obligation.at("vendor-overdue", promise.event(), promise.at(),
                detectedAt -> new VendorOverdue(vendor.key(), promise.at(), detectedAt));
    }
}
