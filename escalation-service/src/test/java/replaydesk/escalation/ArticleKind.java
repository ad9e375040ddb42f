package replaydesk.escalation;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import replaydesk.kit.reference.Check;
import replaydesk.kit.reference.ReferenceKind;

/** The kind of known solutions, which triage owns, for a host of the solution alone: with those that tests name. */
@Singleton
public final class ArticleKind implements ReferenceKind<ArticleKind.Document> {

    /** A known solution, as far as tests need it. */
    public record Document(Map<String, Text> texts, String visibility, String state) {
    }

    /** The article in one language. */
    public record Text(String title, List<String> steps) {
    }

    @Override
    public String name() {
        return "known-solution";
    }

    @Override
    public String stage() {
        return "triage";
    }

    @Override
    public Class<Document> type() {
        return Document.class;
    }

    @Override
    public void check(Document document, Check check) {
        // tests ship none that is wrong
    }
}
