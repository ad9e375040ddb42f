package replaydesk.triage.similar;

import java.time.Instant;
import java.util.Collection;
import java.util.Objects;
import java.util.TreeSet;
import replaydesk.events.catalogue.CaseClosed;
import replaydesk.events.catalogue.CaseRegistered;
import replaydesk.events.catalogue.CaseReopened;
import replaydesk.events.catalogue.RegistrationCompleted;
import replaydesk.events.catalogue.SolutionProposed;
import replaydesk.events.catalogue.SolutionRejected;
import replaydesk.events.value.ClosureCode;
import replaydesk.kit.stage.CaseView;
import replaydesk.kit.stage.FoldedCase;
import replaydesk.kit.stage.JudgedRecord;
import replaydesk.kit.table.Columns;
import replaydesk.triage.evolution.Registered;
import replaydesk.triage.evolution.TriageCase;
import replaydesk.triage.search.SearchLanguage;
import replaydesk.triage.search.Words;

/**
 * What a batch brought to the texts of a case. However the log's records are batched, the same comes of them: each
 * record adds what it says itself, or what the case's state says in the end is taken. Not thread-safe.
 */
final class CaseChange {

    /** The most words by which one record's texts are found. */
    static final int MOST_WORDS = 40;

    private static final int LONGEST = 20_000;

    private final TriageCase before;
    private final CaseView<TriageCase> view;
    private final TreeSet<String> words = new TreeSet<>();
    private boolean registered;
    private boolean hasText;
    private String language;
    private String subject;
    private String description;
    private boolean solutionKnown;
    private String solution;
    private boolean ended;
    private Instant solvedAt;

    private CaseChange(FoldedCase<TriageCase> folded) {
        this.before = folded.before();
        this.view = folded.after();
        this.registered = registration() != null;
        this.language = registered ? registration().language() : null;
    }

    static CaseChange of(FoldedCase<TriageCase> folded) {
        var change = new CaseChange(folded);
        folded.records().forEach(change::add);
        return change;
    }

    private Registered registration() {
        return before == null ? null : before.registered();
    }

    /** Adds a record; those before the registration are nobody's. */
    private void add(JudgedRecord record) {
        if (record.event() instanceof CaseRegistered e) {
            registered = true;
            language = e.language();
            text(e.subject(), e.description());
        } else if (registered) {
            added(record);
        }
    }

    private void added(JudgedRecord record) {
        switch (record.event()) {
            case RegistrationCompleted e -> completed(e);
            case SolutionProposed e -> solved(e.words());
            case SolutionRejected _ -> solved(null);
            case CaseClosed e -> closed(e, record.recordedAt());
            case CaseReopened _ -> {
                solved(null);
                ended = true;
                solvedAt = null;
            }
            case null, default -> {
            }
        }
    }

    private void completed(RegistrationCompleted more) {
        language = more.language() == null ? language : more.language();
        if (more.subject() != null || more.description() != null) {
            text(more.subject(), more.description());
        }
    }

    private void text(String newSubject, String newDescription) {
        hasText = true;
        subject = newSubject == null ? subject : stored(newSubject);
        description = newDescription == null ? description : stored(newDescription);
        var text = (newSubject == null ? "" : stored(newSubject)) + "\n"
                + (newDescription == null ? "" : stored(newDescription));
        words.addAll(Words.list(text, SearchLanguage.of(text, SearchLanguage.ofTag(language).orElse(null)),
                MOST_WORDS));
    }

    private void solved(String text) {
        solutionKnown = true;
        solution = stored(text);
    }

    /** What was said at the end is the solution of a case that has no other. */
    private void closed(CaseClosed closed, Instant at) {
        boolean solved = closed.code() == ClosureCode.SOLVED || closed.code() == ClosureCode.SOLVED_WITH_WORKAROUND;
        if (solved && solution == null) {
            solution = stored(closed.result());
        }
        ended = true;
        solvedAt = solved ? at : null;
    }

    CaseView<TriageCase> view() {
        return view;
    }

    /** Tells whether it was registered, or its texts were completed. */
    boolean hasText() {
        return hasText;
    }

    String subject() {
        return subject;
    }

    String description() {
        return description;
    }

    /** Returns the stems of the first words of its texts. */
    Collection<String> words() {
        return words;
    }

    /** Tells whether something was said of its solution. */
    boolean hasSolution() {
        return solutionKnown || solution != null;
    }

    /** Tells whether {@link #solution} stands in any case; else only where there is none yet. */
    boolean isSolutionKnown() {
        return solutionKnown;
    }

    String solution() {
        return solution;
    }

    /** Tells whether it was closed or reopened. */
    boolean isEnded() {
        return ended;
    }

    /** Tells whether other words find it than before, or none: a new case is found once it is solved. */
    boolean isFoundOtherwise() {
        return ended || hasText && registration() != null;
    }

    /** Returns when it was closed as solved; null when it was not, or came back. */
    Instant solvedAt() {
        return solvedAt;
    }

    String language() {
        return language(view.state());
    }

    String category() {
        return category(view.state());
    }

    String product() {
        return product(view.state());
    }

    /** Tells whether language, category or product are other ones than before. */
    boolean isOtherwise() {
        return before == null || !Objects.equals(language(before), language())
                || !Objects.equals(category(before), category()) || !Objects.equals(product(before), product());
    }

    private static String language(TriageCase state) {
        return state.registered() == null ? null : stored(state.registered().language());
    }

    private static String category(TriageCase state) {
        var classified = state.classification();
        return classified == null || classified.category() == null ? null : stored(classified.category().key());
    }

    private static String product(TriageCase state) {
        return state.registered() == null ? null : stored(state.registered().product());
    }

    /** Returns the text as PostgreSQL takes it. */
    private static String stored(String text) {
        if (text == null) {
            return null;
        }
        return Columns.text(text.length() <= LONGEST ? text : text.substring(0, LONGEST));
    }
}
