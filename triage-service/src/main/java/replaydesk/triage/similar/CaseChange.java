package replaydesk.triage.similar;

import java.time.Instant;
import java.util.List;
import replaydesk.events.catalogue.CaseClosed;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.catalogue.CaseReopened;
import replaydesk.events.catalogue.RegistrationCompleted;
import replaydesk.events.catalogue.SolutionProposed;
import replaydesk.events.value.ClosureCode;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.FoldedCase;
import replaydesk.kit.stage.JudgedRecord;
import replaydesk.triage.evolution.TriageCase;
import replaydesk.triage.search.SearchLanguage;
import replaydesk.triage.search.Words;

/**
 * What a batch brought to the texts of a case.
 *
 * @param subject     null where it brought none, like description and solution
 * @param ended       whether the case was closed or reopened
 * @param solvedAt    when it was closed as solved; null when it was not, or came back
 */
record CaseChange(CaseView<TriageCase> view, String subject, String description, String solution, boolean ended,
        Instant solvedAt) {

    /** The most words by which a case is found. */
    static final int MOST_WORDS = 40;

    private static final int LONGEST = 20_000;

    static CaseChange of(FoldedCase<TriageCase> folded) {
        var change = new CaseChange(folded.after(), null, null, null, false, null);
        for (var record : folded.records()) {
            change = change.after(record);
        }
        return change;
    }

    private CaseChange after(JudgedRecord record) {
        return switch (record.event()) {
            case CaseRegistered e -> with(e.subject(), e.description());
            case RegistrationCompleted e -> with(e.subject(), e.description());
            case SolutionProposed e -> with(e.text());
            case CaseClosed e -> closed(e, record.recordedAt());
            case CaseReopened _ -> new CaseChange(view, subject, description, solution, true, null);
            case null, default -> this;
        };
    }

    private CaseChange closed(CaseClosed closed, Instant at) {
        boolean solved = closed.code() == ClosureCode.SOLVED || closed.code() == ClosureCode.SOLVED_WITH_WORKAROUND;
        var with = solved && solution == null && !view.state().knowledge().resolution().stands()
                ? with(closed.result()) : this;
        return new CaseChange(view, with.subject, with.description, with.solution, true, solved ? at : null);
    }

    private CaseChange with(String newSubject, String newDescription) {
        return new CaseChange(view, newSubject == null ? subject : stored(newSubject),
                newDescription == null ? description : stored(newDescription), solution, ended, solvedAt);
    }

    private CaseChange with(String newSolution) {
        return new CaseChange(view, subject, description, newSolution == null ? solution : stored(newSolution), ended,
                solvedAt);
    }

    boolean hasText() {
        return subject != null || description != null;
    }

    /** Returns the first words of its texts, as stems. */
    List<String> words() {
        var text = (subject == null ? "" : subject) + "\n" + (description == null ? "" : description);
        return Words.list(text, SearchLanguage.of(text, SearchLanguage.ofTag(language()).orElse(null)), MOST_WORDS);
    }

    String language() {
        return view.state().registered() == null ? null : view.state().registered().language();
    }

    String category() {
        var classified = view.state().classification();
        return classified == null || classified.category() == null ? null : stored(classified.category().key());
    }

    String product() {
        return view.state().registered() == null ? null : stored(view.state().registered().product());
    }

    /** Returns the text as PostgreSQL takes it. */
    private static String stored(String text) {
        if (text == null) {
            return null;
        }
        var bounded = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
        return bounded.indexOf('\0') < 0 ? bounded : bounded.replace("\0", "");
    }
}
