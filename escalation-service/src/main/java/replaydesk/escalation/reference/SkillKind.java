package replaydesk.escalation.reference;

import jakarta.inject.Singleton;
import replaydesk.kit.reference.Check;
import replaydesk.kit.reference.ReferenceKind;

/** Skills: the categories and products that need them are known. */
@Singleton
public final class SkillKind implements ReferenceKind<Skill> {

    static final String NAME = "skill";

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public String stage() {
        return "escalation";
    }

    @Override
    public Class<Skill> type() {
        return Skill.class;
    }

    @Override
    public void check(Skill skill, Check check) {
        check.texts("/names", skill.names());
        check.names("/categories", "category", skill.categories());
        check.names("/products", "product", skill.products());
    }
}
