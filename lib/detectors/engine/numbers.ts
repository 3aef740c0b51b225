/** Numbers in threes or pairs that grow as needed and are used again for the next text. */
export class Numbers {
  values: Int32Array;
  length = 0;
  constructor(size: number) {
    this.values = new Int32Array(size);
  }
  private makeRoom(wanted: number): void {
    if (this.length + wanted <= this.values.length) return;
    const grown = new Int32Array(this.values.length * 2);
    grown.set(this.values);
    this.values = grown;
  }
  pushTwo(first: number, second: number): void {
    this.makeRoom(2);
    this.values[this.length++] = first;
    this.values[this.length++] = second;
  }
  pushThree(first: number, second: number, third: number): void {
    this.makeRoom(3);
    this.values[this.length++] = first;
    this.values[this.length++] = second;
    this.values[this.length++] = third;
  }
}
