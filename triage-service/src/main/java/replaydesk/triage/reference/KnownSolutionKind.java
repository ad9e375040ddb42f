package replaydesk.triage.reference;

import jakarta.inject.Singleton;
import replaydesk.kit.reference.Check;
import replaydesk.kit.reference.ReferenceKind;

/** Known solutions: each text has a language of the desk, and products and categories are known. */
@Singleton
public final class KnownSolutionKind implements ReferenceKind<KnownSolution> {

    @Override
    public String name() {
        return KnownSolution.KIND;
    }

    @Override
    public String stage() {
        return "triage";
    }

    @Override
    public Class<KnownSolution> type() {
        return KnownSolution.class;
    }

    @Override
    public void check(KnownSolution solution, Check check) {
        solution.texts().keySet().stream().filter(language -> !Check.LANGUAGES.contains(language))
                .forEach(language -> check.wrong("/texts/" + language, "Expected one of the languages %s",
                        String.join(", ", Check.LANGUAGES)));
        check.names("/products", Product.KIND, solution.products());
        check.names("/categories", Category.KIND, solution.categories());
    }
}
