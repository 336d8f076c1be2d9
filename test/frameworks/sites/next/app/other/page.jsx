import Link from 'next/link';

export default function Page() {
  return (
    <main>
      <h1>Other</h1>
      <Link id="link" href="/">
        Post
      </Link>
    </main>
  );
}
