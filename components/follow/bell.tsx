import { BellButton } from './bell-button';
import type { BellServices } from './bell-services';
import { useBell } from './use-bell';
import './follow.css';

interface Props {
  services: BellServices;
  vraagnummer: string;
  /** Whether it waits for an answer; any other question has a bell only while it is followed. */
  waits: boolean;
}

/** The bell of one question: follows it, or no more. */
export function Bell({ services, vraagnummer, waits }: Props) {
  const { follows, isFollowed, press, dialog } = useBell(services);
  const followed = isFollowed(vraagnummer);
  if (!follows || (!waits && !followed)) return null;
  return (
    <>
      <BellButton followed={followed} press={() => press(vraagnummer)} />
      {dialog}
    </>
  );
}
