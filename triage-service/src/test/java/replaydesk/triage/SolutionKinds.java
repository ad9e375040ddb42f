package replaydesk.triage;

import jakarta.inject.Singleton;
import java.util.Map;
import replaydesk.kit.reference.Check;
import replaydesk.kit.reference.ReferenceKind;

/** The kinds that the solution owns, for a host of the analysis alone: with the teams and levels that tests name. */
public final class SolutionKinds {

    private SolutionKinds() {
    }

    /** A team or a level, as far as tests need it. */
    public record Document(Map<String, String> names, Integer level, Integer number) {
    }

    /** Teams. */
    @Singleton
    public static final class Teams implements ReferenceKind<Document> {

        @Override
        public String name() {
            return "team";
        }

        @Override
        public String stage() {
            return "escalation";
        }

        @Override
        public Class<Document> type() {
            return Document.class;
        }

        @Override
        public void check(Document document, Check check) {
            check.names("/level", "level", String.valueOf(document.level()));
        }
    }

    /** Support levels. */
    @Singleton
    public static final class Levels implements ReferenceKind<Document> {

        @Override
        public String name() {
            return "level";
        }

        @Override
        public String stage() {
            return "escalation";
        }

        @Override
        public Class<Document> type() {
            return Document.class;
        }

        @Override
        public void check(Document document, Check check) {
            check.texts("/names", document.names());
        }
    }
}
