package replaydesk.triage.evolution;

import replaydesk.events.status.Resolution;

/**
 * What known solutions did for a case.
 *
 * @param resolution whether the case is solved, as every stage folds it
 * @param uses       the known solutions that were used
 */
public record Knowledge(Resolution resolution, KnownUses uses) {

    public static final Knowledge NONE = new Knowledge(Resolution.NONE, KnownUses.NONE);

    public Knowledge {
        resolution = resolution == null ? Resolution.NONE : resolution;
        uses = uses == null ? KnownUses.NONE : uses;
    }

    /**
     * Tells whether the requester helped themselves, and neither wrote since nor was told otherwise: nobody has to work
     * on the case (R6), so no rule gives it to anybody.
     */
    public boolean helpedThemselves() {
        return resolution.holds() && resolution.proposal() == null;
    }

    Knowledge with(Resolution changed) {
        return new Knowledge(changed, uses);
    }

    Knowledge with(KnownUses changed) {
        return new Knowledge(resolution, changed);
    }
}
