package replaydesk.triage;

import java.util.ArrayList;
import java.util.List;
import replaydesk.events.catalogue.CaseClassified;
import replaydesk.events.catalogue.InformationProvided;
import replaydesk.events.catalogue.InformationRequestLapsed;
import replaydesk.events.catalogue.InformationRequestReminded;
import replaydesk.events.value.Decider;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.Obligation;
import replaydesk.kit.stage.Work;
import replaydesk.triage.analysis.FirstAnalysis;
import replaydesk.triage.evolution.Classified;
import replaydesk.triage.evolution.OpenRequest;
import replaydesk.triage.evolution.Routed;
import replaydesk.triage.evolution.TriageCase;
import replaydesk.triage.reference.routing.Routable;
import replaydesk.triage.reference.routing.RoutingRules;

/**
 * The obligations of triage: classify, route, link answers to information requests, remind of requests that nobody
 * answers, and let them lapse.
 */
final class Obligations {

    /**
     * Prefix of the obligation's name; the id of the request follows, since one message may answer several requests.
     * They are linked one after the other: each presumes the counters that the one before it advances.
     */
    private static final String ANSWER = "information-provided:";

    private Obligations() {
    }

    static List<Obligation> of(CaseView<TriageCase> view) {
        var state = view.state();
        if (state.registered() == null) {
            return List.of();
        }
        return switch (state.life()) {
            case OPEN -> ofOpen(view, state);
            case CLOSED -> state.classification() == null ? List.of(classification(state)) : List.of();
            case WITHDRAWN, MERGED -> List.of();
        };
    }

    private static List<Obligation> ofOpen(CaseView<TriageCase> view, TriageCase state) {
        var obligations = new ArrayList<Obligation>();
        if (state.classification() == null) {
            obligations.add(classification(state));
        } else if (!state.assigned() && !state.knowledge().helpedThemselves()
                && !routedOn(state.routing(), state.classification())) {
            var routable = Routable.of(state.classification(), state.registered(),
                    view.identity().organisation());
            obligations.add(Obligation.byReference("routing", state.classification().event(),
                    reference -> RoutingRules.route(routable, reference)));
        }
        var answered = state.requests().stream().filter(request -> !request.unanswered()).findFirst();
        answered.ifPresentOrElse(first -> add(first, obligations),
                () -> state.requests().forEach(open -> add(open, obligations)));
        return obligations;
    }

    /**
     * Returns the obligation to classify the case. Its closure does not end it: a case that was solved while triage was
     * away is counted under its category like any other.
     */
    private static Obligation classification(TriageCase state) {
        return Obligation.byWork("classification", state.registered().event(),
                new Work(FirstAnalysis.KIND, CaseClassified.class, state.registered().texts()));
    }

    /**
     * Tells whether the case was routed on this classification, or by a person before the first analysis classified it:
     * a person's routing outweighs a rule's.
     */
    private static boolean routedOn(Routed routing, Classified classification) {
        return routing != null && (classification.event().equals(routing.classification())
                || routing.by() == Decider.PERSON && classification.by() != Decider.PERSON);
    }

    private static void add(OpenRequest request, List<Obligation> obligations) {
        if (!request.unanswered()) {
            obligations.add(Obligation.now(ANSWER + request.id(), request.answer().event(),
                    new InformationProvided(request.id(), request.answer().message())));
        } else if (request.awaited() && request.reminds()) {
            obligations.add(Obligation.at("information-request-reminded", request.event(), request.remindAt(),
                    detectedAt -> new InformationRequestReminded(request.id(),
                            request.lapsesAtIfReminded(detectedAt), request.remindAt(), detectedAt)));
        } else if (request.awaited() && request.lapsesAt() != null) {
            obligations.add(Obligation.at("information-request-lapsed", request.event(), request.lapsesAt(),
                    detectedAt -> new InformationRequestLapsed(request.id(), request.lapsesAt(), detectedAt)));
        }
    }
}
