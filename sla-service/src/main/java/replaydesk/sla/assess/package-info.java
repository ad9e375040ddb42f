/** Assessment of targets: changes by events, and the warnings and breaches that time makes due. Pure. */
package replaydesk.sla.assess;
