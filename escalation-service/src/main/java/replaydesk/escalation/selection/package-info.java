/** Selection of the specialist who gets a case: by skill, then load, then turn, with the reasons (R15). Pure. */
package replaydesk.escalation.selection;
