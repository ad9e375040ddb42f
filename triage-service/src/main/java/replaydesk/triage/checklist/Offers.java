package replaydesk.triage.checklist;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import replaydesk.events.value.CaseType;
import replaydesk.events.value.ChecklistOutcome;
import replaydesk.events.value.Impact;
import replaydesk.events.value.InformationKind;
import replaydesk.events.value.OutcomeKind;
import replaydesk.events.value.ReferenceVersion;
import replaydesk.events.value.SolutionKind;
import replaydesk.events.value.Urgency;
import replaydesk.kit.identity.Reader;
import replaydesk.kit.reference.InForce;
import replaydesk.kit.reference.ReferenceDocument;
import replaydesk.kit.reference.ReferenceKey;
import replaydesk.triage.classification.ClassifyCase;
import replaydesk.triage.evolution.ChecklistRun;
import replaydesk.triage.evolution.Classified;
import replaydesk.triage.evolution.TriageCase;
import replaydesk.triage.information.AskInformation;
import replaydesk.triage.reference.Checklist;
import replaydesk.triage.reference.Checklist.Option;
import replaydesk.triage.reference.Checklist.Step;
import replaydesk.triage.reference.KnownSolution;

/** Prepares the commands that the outcomes of a checklist lead to. Pure. */
final class Offers {

    private static final String FALLBACK = "en";
    private static final int LONGEST = 20_000;

    private final TriageCase state;
    private final InForce reference;

    Offers(TriageCase state, InForce reference) {
        this.state = state;
        this.reference = reference;
    }

    /**
     * Returns the commands that the outcomes lead to. A classification that stands already is not offered.
     *
     * @param checklist the version that was answered; null when it cannot be read
     */
    List<Offer> of(ChecklistRun run, Checklist checklist) {
        return run.outcomes().stream().map(outcome -> offer(outcome, run, checklist)).filter(Objects::nonNull)
                .distinct().toList();
    }

    private Offer offer(ChecklistOutcome outcome, ChecklistRun run, Checklist checklist) {
        return switch (outcome.kind()) {
            case CLASSIFY -> classification(outcome);
            case ASK -> request(outcome.item(), questions(outcome.item(), run, checklist));
            case SUGGEST -> solution(outcome, SolutionKind.INFORMATION);
            case SOLVE -> solution(outcome, SolutionKind.FIX);
            case null -> null;
        };
    }

    private Offer classification(ChecklistOutcome outcome) {
        var now = state.classification();
        var body = new ClassifyCase(now == null || now.type() == null ? CaseType.INCIDENT : now.type(),
                outcome.reference().key(), impact(outcome, now), urgency(outcome, now), null, null, null);
        return now != null && now.category() != null && body.category().equals(now.category().key())
                && body.impact() == now.impact() && body.urgency() == now.urgency() ? null
                        : new Offer(outcome.item(), outcome.kind(), outcome.reference(), "classification", body, null,
                                null);
    }

    private static Impact impact(ChecklistOutcome outcome, Classified now) {
        return outcome.impact() != null ? outcome.impact()
                : now == null || now.impact() == null ? Impact.LOW : now.impact();
    }

    private static Urgency urgency(ChecklistOutcome outcome, Classified now) {
        return outcome.urgency() != null ? outcome.urgency()
                : now == null || now.urgency() == null ? Urgency.LOW : now.urgency();
    }

    private static Offer request(String item, List<String> questions) {
        return questions.isEmpty() ? null : new Offer(item, OutcomeKind.ASK, null, "information-requests", null,
                new AskInformation(InformationKind.OTHER, questions, null, null, null), null);
    }

    private List<String> questions(String item, ChecklistRun run, Checklist checklist) {
        var given = run.answerTo(item);
        var step = checklist == null ? null
                : checklist.steps().stream().filter(one -> one.key().equals(item)).findFirst().orElse(null);
        return step == null || given == null ? List.of()
                : Stream.concat(step.options().stream().filter(option -> option.key().equals(given.answer()))
                        .map(Option::outcome), Stream.of(step).map(Step::outcome))
                        .filter(outcome -> outcome != null && outcome.ask() != null)
                        .flatMap(outcome -> outcome.ask().stream())
                        .map(texts -> texts.getOrDefault(language(), texts.get(FALLBACK))).toList();
    }

    private Offer solution(ChecklistOutcome outcome, SolutionKind kind) {
        return new Offer(outcome.item(), outcome.kind(), outcome.reference(), "solutions", null, null,
                prepared(outcome.reference(), kind));
    }

    private Offer.PreparedSolution prepared(ReferenceVersion version, SolutionKind kind) {
        var text = reference.data().version(new ReferenceKey(version.kind(), version.key()), version.version())
                .map(ReferenceDocument::content).flatMap(content -> content.as(KnownSolution.class))
                .filter(known -> known.isShownTo(Reader.REQUESTER))
                .map(known -> known.texts().get(language())).map(Offers::written).orElse(null);
        return text == null ? null
                : new Offer.PreparedSolution(kind, text, new Offer.Used(version.key(), version.version()));
    }

    private static String written(KnownSolution.Text article) {
        var text = new StringBuilder(article.title()).append('\n');
        for (int i = 0; i < article.steps().size(); i++) {
            text.append('\n').append(i + 1).append(". ").append(article.steps().get(i));
        }
        return text.length() > LONGEST ? null : text.toString();
    }

    /** Returns the language of the case without its region; English when it is unknown. */
    private String language() {
        var known = state.classification() != null && state.classification().language() != null
                ? state.classification().language()
                : state.registered() == null ? null : state.registered().language();
        return known == null ? FALLBACK : known.toLowerCase(Locale.ROOT).split("-", 2)[0];
    }
}
