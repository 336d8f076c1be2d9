import Link from 'next/link';
import {Explainer} from './explainer';

export default function Page() {
  return (
    <main>
      <h1>Post</h1>
      <Link id="link" href="/other">
        Other
      </Link>
      <Explainer />
    </main>
  );
}
